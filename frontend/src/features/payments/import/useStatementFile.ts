/** The chosen file and what a person said about it; each change is looked at again by the server. */
import { useRef, useState } from "react";
import { changesMade } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { type Field, type ImportedStatement, sendStatement, type StatementOptions, type StatementReading } from "./statementFile";

export interface ChosenStatement {
  file: File | null;
  options: StatementOptions;
  /** As it was understood last. */
  reading: StatementReading | null;
  problem: string | null;
  isBusy: boolean;
  choose: (file: File) => Promise<void>;
  change: (changes: Partial<StatementOptions>) => Promise<void>;
  /** Say which column holds something; an empty heading: none does. */
  point: (field: Field, heading: string) => Promise<void>;
  /** The statement once it is kept; null when it was refused. */
  take: () => Promise<{ statement: ImportedStatement; isRepeat: boolean } | null>;
}

export function useStatementFile(): ChosenStatement {
  const business = useBusiness();
  const nothingSaid: StatementOptions = { columns: {}, decimalMark: null, dayOrder: null, currency: business.defaultCurrency };
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<StatementOptions>(nothingSaid);
  const [reading, setReading] = useState<StatementReading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  // What was said last, also before the answer to what was said before is there.
  const latest = useRef(nothingSaid);

  async function look(at: File, said: StatementOptions): Promise<void> {
    latest.current = said;
    setOptions(said);
    setBusy(true);
    const answer = await sendStatement({ businessId: business.id, file: at, options: said, isPreview: true });
    if (latest.current !== said) return;
    setBusy(false);
    setProblem(answer.isTaken ? null : answer.problem);
    if (answer.isTaken) setReading(answer.reading);
  }

  return {
    file,
    options,
    reading,
    problem,
    isBusy,
    async choose(chosen) {
      setFile(chosen);
      setReading(null);
      await look(chosen, { ...nothingSaid });
    },
    async change(changes) {
      if (file) await look(file, { ...latest.current, ...changes });
    },
    async point(field, heading) {
      const { columns } = latest.current;
      if (file) await look(file, { ...latest.current, columns: { ...columns, [field]: [heading] } });
    },
    async take() {
      if (!file || !reading) return null;
      setBusy(true);
      const skipsRejected = reading.rejectedCount > 0;
      const answer = await sendStatement({ businessId: business.id, file, options, isPreview: false, skipsRejected });
      setBusy(false);
      if (!answer.isTaken) setProblem(answer.problem);
      if (!answer.isTaken || !answer.statement) return null;
      changesMade.set(changesMade.get() + 1);
      return { statement: answer.statement, isRepeat: answer.isRepeat };
    },
  };
}
