/** Fields of forms. Values are strings as the API takes them. */
export { Checkbox } from "./Checkbox";
export { ComboBox } from "./ComboBox";
export { DateField } from "./DateField";
export { NumberField } from "./NumberField";
export { RadioCards } from "./RadioCards";
export { SearchField } from "./SearchField";
export { type Choice, Select } from "./Select";
export { TextArea } from "./TextArea";
export { TextField } from "./TextField";
