/** One line of text. */
import { Input, TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps } from "react-aria-components";
import { FieldFrame, type FieldText } from "./FieldFrame";
import styles from "./fields.module.css";

interface TextFieldProps extends FieldText, Omit<AriaTextFieldProps, "className" | "style" | "children" | "isInvalid"> {
  placeholder?: string;
}

export function TextField({ label, isLabelHidden, help, error, placeholder, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className={styles["field"] ?? ""}>
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <Input placeholder={placeholder} className={styles["box"] ?? ""} />
      </FieldFrame>
    </AriaTextField>
  );
}
