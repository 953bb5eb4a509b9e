/** Fields and parts that know a record of the API. */
export { ActivityEntries, ActivityList } from "./ActivityList";
export { ArchiveItem } from "./ArchiveItem";
export { archiveRecord, restoreRecord } from "./archiving";
export { type ChosenCustomer, CustomerField } from "./CustomerField";
export { ChosenPrice, PriceField, priceTitle } from "./PriceField";
