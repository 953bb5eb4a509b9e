/** A civil day such as `2026-10-31`, typed or picked. */
import { parseDate } from "@internationalized/date";
import { Calendar as CalendarIcon } from "lucide-react";
import { Button, DateInput, DatePicker, DateSegment, Dialog, Group, Popover } from "react-aria-components";
import { DayCalendar } from "./DayCalendar";
import { FieldFrame, type FieldText } from "./FieldFrame";
import styles from "./fields.module.css";

interface DateFieldProps extends FieldText {
  /** Empty for none. */
  value: string;
  onChange: (day: string) => void;
  isDisabled?: boolean;
  isRequired?: boolean;
}

export function DateField({ label, isLabelHidden, help, error, value, onChange, ...rest }: DateFieldProps) {
  return (
    <DatePicker
      {...rest}
      value={value === "" ? null : parseDate(value)}
      onChange={(day) => onChange(day?.toString() ?? "")}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={styles["field"] ?? ""}
    >
      <FieldFrame label={label} isLabelHidden={isLabelHidden} help={help} error={error}>
        <Group className={styles["group"] ?? ""}>
          <DateInput className={styles["segments"] ?? ""}>
            {(segment) => <DateSegment segment={segment} className={styles["segment"] ?? ""} />}
          </DateInput>
          <Button className={styles["inside"] ?? ""}>
            <CalendarIcon size={14} />
          </Button>
        </Group>
      </FieldFrame>
      <Popover offset={6} className={styles["list"] ?? ""}>
        <Dialog>
          <DayCalendar />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
