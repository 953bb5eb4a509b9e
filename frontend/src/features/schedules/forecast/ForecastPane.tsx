/** The invoices to come as what is written would make them, beside the form; nothing is stored. */
import { Eye } from "lucide-react";
import type { Answer } from "@/lib/api";
import { Banner, EmptyState, Skeleton } from "@/ui/pages";
import { Forecast } from "./Forecast";
import type { ForecastInvoice } from "./ForecastInvoice";
import styles from "./ForecastPane.module.css";

interface ForecastPaneProps<Data> {
  /** Null while too little is said to know any invoice. */
  answer: Answer<Data> | null;
  invoicesOf: (data: Data) => readonly ForecastInvoice[];
  /** What is still to be said. */
  wants: string;
}

export function ForecastPane<Data>({ answer, invoicesOf, wants }: ForecastPaneProps<Data>) {
  return (
    <section aria-label="Preview" className={styles["pane"]}>
      <h2 className={styles["title"]}>Coming invoices</h2>
      {answer === null ? (
        <EmptyState icon={<Eye size={20} />} title="Nothing to show yet">
          {wants}
        </EmptyState>
      ) : (
        <Preview answer={answer} invoicesOf={invoicesOf} />
      )}
    </section>
  );
}

function Preview<Data>({ answer, invoicesOf }: { answer: Answer<Data>; invoicesOf: ForecastPaneProps<Data>["invoicesOf"] }) {
  if (answer.state === "loading") return <Skeleton rows={6} label="Computing the coming invoices" />;
  if (answer.state === "refused") return <Banner tone="amber">{answer.problem.message}</Banner>;
  const invoices = invoicesOf(answer.data);
  if (invoices.length === 0) return <p className={styles["quiet"]}>As it stands, nothing would be billed.</p>;
  return (
    <>
      <Forecast invoices={invoices} isFirstOpen />
      <p className={styles["quiet"]}>The first 12 at most, with the usage known so far.</p>
    </>
  );
}
