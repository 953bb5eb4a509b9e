/** Fields and parts that know a record of the API. */
export { ActivityList } from "./ActivityList";
export { type ChosenCustomer, CustomerField } from "./CustomerField";
export { ChosenPrice, PriceField, priceTitle } from "./PriceField";
