/** Screen state in the address. */
export { dayIn, listIn, oneOf, parseSearch, type Search, someOf, stringifySearch, textIn } from "./search";
