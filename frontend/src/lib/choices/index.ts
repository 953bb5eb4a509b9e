/** What can be chosen everywhere: countries, currencies, languages. */
export { countryChoices, countryName } from "./countries";
export { currencyChoices } from "./currencies";
export { languageChoices, languageName } from "./languages";
