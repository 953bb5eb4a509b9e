/** The chosen file and what a person said about it; each change is looked at again by the server. */
import { useState } from "react";
import { changesMade } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { type ImportedStatement, sendStatement, type StatementOptions, type StatementReading } from "./statementFile";

export interface ChosenStatement {
  file: File | null;
  options: StatementOptions;
  /** As it was understood last. */
  reading: StatementReading | null;
  problem: string | null;
  isBusy: boolean;
  choose: (file: File) => Promise<void>;
  change: (changes: Partial<StatementOptions>) => Promise<void>;
  /** The statement once it is kept; null when it was refused. */
  take: () => Promise<{ statement: ImportedStatement; isRepeat: boolean } | null>;
}

export function useStatementFile(): ChosenStatement {
  const business = useBusiness();
  const nothingSaid = { columns: {}, decimalMark: null, dayOrder: null, currency: business.defaultCurrency };
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState<StatementOptions>(nothingSaid);
  const [reading, setReading] = useState<StatementReading | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  async function look(at: File, said: StatementOptions): Promise<void> {
    setBusy(true);
    const answer = await sendStatement({ businessId: business.id, file: at, options: said, isPreview: true });
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
      setOptions(nothingSaid);
      setReading(null);
      await look(chosen, nothingSaid);
    },
    async change(changes) {
      if (!file) return;
      const said = { ...options, ...changes };
      setOptions(said);
      await look(file, said);
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
