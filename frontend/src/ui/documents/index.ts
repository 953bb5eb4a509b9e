/** Documents as they are printed. */
export { DocumentFrame } from "./DocumentFrame";
