/** The form of a price beside what it would charge. */
import { Link } from "@tanstack/react-router";
import type { Form as FormState } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { PageHeader, Panel } from "@/ui/pages";
import { ChargePreview } from "./ChargePreview";
import styles from "./PriceEditor.module.css";
import { PriceForm } from "./PriceForm";
import type { PriceValues } from "./priceValues";

interface PriceEditorProps {
  title: string;
  product: { id: string; name: string };
  form: FormState<PriceValues>;
  errors: Record<string, string>;
  problems: readonly string[];
  isUsed: boolean;
  isPending: boolean;
  onSubmit: () => void;
}

export function PriceEditor({ title, product, isPending, onSubmit, ...rest }: PriceEditorProps) {
  return (
    <Panel title={`${title} of ${product.name}`}>
      <PageHeader
        back={
          <Link to="/products/$productId" params={{ productId: product.id }}>
            {product.name}
          </Link>
        }
        title={title}
        actions={
          <Button kind="primary" isPending={isPending} onPress={onSubmit}>
            Save
          </Button>
        }
      />
      <div className={styles["layout"]}>
        <div className={styles["form"]}>
          <PriceForm onSubmit={onSubmit} {...rest} />
        </div>
        <div className={styles["preview"]}>
          <ChargePreview values={rest.form.values} />
        </div>
      </div>
    </Panel>
  );
}
