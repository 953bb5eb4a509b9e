/** A new price of a product. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Package } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { newIdempotencyKey, useForm, useRefusals } from "@/lib/forms";
import { EmptyState, Faces } from "@/ui/pages";
import { PriceEditor } from "./PriceEditor";
import { newPrice, termsOf } from "./priceValues";

const ProductToPrice = graphql(`
  query ProductToPrice($id: UUID!) {
    product(id: $id) {
      id
      name
    }
  }
`);

const CreatePrice = graphql(`
  mutation CreatePrice($input: CreatePriceInput!) {
    createPrice(input: $input) {
      userErrors {
        code
        message
        field
      }
      price {
        id
      }
    }
  }
`);

const route = getRouteApi("/products/$productId/prices/new");

export function NewPricePage() {
  const { productId } = route.useParams();
  const answer = useAnswer(ProductToPrice, { id: productId });
  return (
    <Faces answer={answer}>
      {({ product }) =>
        product ? (
          <NewPrice product={product} />
        ) : (
          <EmptyState icon={<Package size={20} />} title="No such product" action={<Link to="/products">All products</Link>}>
            This address names a product that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function NewPrice({ product }: { product: { id: string; name: string } }) {
  const business = useBusiness();
  const navigate = useNavigate();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const form = useForm(() => newPrice(product.name, business.defaultCurrency));
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(CreatePrice);

  async function save(): Promise<void> {
    const { name, currency, frequency, timing, metricId } = form.values;
    const input = { productId: product.id, name, currency, terms: termsOf(form.values), frequency, timing, metricId, idempotencyKey };
    const outcome = await send({ input });
    if (!outcome.isDone) return refuse(outcome.refusals);
    await navigate({ to: "/products/$productId", params: { productId: product.id }, replace: true, ignoreBlocker: true });
  }

  return (
    <PriceEditor
      title="New price"
      product={product}
      form={form}
      errors={errors}
      problems={problems}
      isUsed={false}
      isPending={isPending}
      onSubmit={() => void save()}
    />
  );
}
