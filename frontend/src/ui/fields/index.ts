/** Fields of forms. Values are strings as the API takes them. */
export { AddressField } from "./AddressField";
export { Checkbox } from "./Checkbox";
export { ComboBox } from "./ComboBox";
export { DateField } from "./DateField";
export { FieldRow, Form } from "./Form";
export { ListSearch } from "./ListSearch";
export { NumberField } from "./NumberField";
export { RadioCards } from "./RadioCards";
export { SearchField } from "./SearchField";
export { SegmentedControl } from "./SegmentedControl";
export { type Choice, Select } from "./Select";
export { TextArea } from "./TextArea";
export { TextField } from "./TextField";
