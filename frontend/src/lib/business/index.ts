/** The business that the console works in. */
export { BusinessContext, type CurrentBusiness, chooseBusiness, chosenBusinessId, useBusiness } from "./business";
