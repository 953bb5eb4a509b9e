/** Reminder rules in words. */
export { ruleInWords } from "./ruleInWords";
