/** Several lines of text. */
import { TextArea as AriaTextArea, TextField, type TextFieldProps } from "react-aria-components";
import { classes } from "@/lib/classes";
import { FieldFrame, type FieldText } from "./FieldFrame";
import styles from "./fields.module.css";

interface TextAreaProps extends FieldText, Omit<TextFieldProps, "className" | "style" | "children" | "isInvalid"> {
  rows?: number;
  placeholder?: string;
}

export function TextArea({ label, isLabelHidden, help, error, rows = 3, placeholder, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} isInvalid={Boolean(error)} validationBehavior="aria" className={styles["field"] ?? ""}>
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <AriaTextArea rows={rows} placeholder={placeholder} className={classes(styles["box"], styles["area"])} />
      </FieldFrame>
    </TextField>
  );
}
