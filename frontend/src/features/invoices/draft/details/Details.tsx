/** What is printed beside the lines: order number, reference, memo. */
import type { Draft } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import styles from "./Details.module.css";
import { SavedField } from "./SavedField";

export function Details({ draft }: { draft: Draft }) {
  const session = useSession();
  const saver = (label: string, field: "purchaseOrder" | "reference" | "memo") => (value: string) =>
    session.edit(label, [{ updateInvoice: { [field]: value || null } }]);
  return (
    <div className={styles["details"]}>
      <SavedField label="PO number" detail="purchaseOrder" value={draft.purchaseOrder ?? ""} save={saver("PO number", "purchaseOrder")} />
      <SavedField label="Reference" detail="reference" value={draft.reference ?? ""} save={saver("Reference", "reference")} />
      <div className={styles["wide"]}>
        <SavedField label="Memo" detail="memo" isLong value={draft.memo ?? ""} save={saver("Memo", "memo")} />
      </div>
    </div>
  );
}
