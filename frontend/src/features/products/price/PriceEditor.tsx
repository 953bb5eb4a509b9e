/** The form of a price beside what it would charge. */
import { Link } from "@tanstack/react-router";
import type { Form as FormState } from "@/lib/forms";
import { Button } from "@/ui/buttons";
import { LeaveGuard } from "@/ui/dialogs";
import { PageHeader, Panel, Split } from "@/ui/pages";
import { ChargePreview } from "./ChargePreview";
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
      <Split preview={<ChargePreview values={rest.form.values} />}>
        <PriceForm onSubmit={onSubmit} {...rest} />
      </Split>
      <LeaveGuard isChanged={rest.form.isChanged} />
    </Panel>
  );
}
