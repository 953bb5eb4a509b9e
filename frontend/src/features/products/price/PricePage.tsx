/** A price, to try and to change. */
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Package } from "lucide-react";
import { graphql, type ResultOf } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { newIdempotencyKey, useForm, useRefusals } from "@/lib/forms";
import { EmptyState, Faces } from "@/ui/pages";
import { PriceEditor } from "./PriceEditor";
import { newTier, type PriceValues, termsOf } from "./priceValues";

const PriceToEdit = graphql(`
  query PriceToEdit($id: UUID!) {
    price(id: $id) {
      id
      name
      currency
      frequency
      timing
      metricId
      isUsed
      terms {
        model
        rate
        rateKind
        packageSize
        minimumPerEvent
        maximumPerEvent
        chargeFirstTierFeeWithoutUsage
        tiers {
          upTo
          rate
          flatFee
        }
      }
      product {
        id
        name
      }
    }
  }
`);

const UpdatePrice = graphql(`
  mutation UpdatePrice($id: UUID!, $input: UpdatePriceInput!) {
    updatePrice(id: $id, input: $input) {
      userErrors {
        code
        message
        field
      }
      price {
        id
        name
        summary
      }
    }
  }
`);

type Price = NonNullable<ResultOf<typeof PriceToEdit>["price"]>;

const route = getRouteApi("/products/$productId/prices/$priceId");

export function PricePage() {
  const { priceId } = route.useParams();
  const answer = useAnswer(PriceToEdit, { id: priceId });
  return (
    <Faces answer={answer}>
      {({ price }) =>
        price ? (
          <OnePrice key={price.id} price={price} />
        ) : (
          <EmptyState icon={<Package size={20} />} title="No such price" action={<Link to="/products">All products</Link>}>
            This address names a price that is not here.
          </EmptyState>
        )
      }
    </Faces>
  );
}

function OnePrice({ price }: { price: Price }) {
  const navigate = useNavigate();
  const form = useForm(() => valuesOf(price));
  const { errors, problems, refuse } = useRefusals();
  const [send, isPending] = useChange(UpdatePrice);

  async function save(): Promise<void> {
    const { name, currency, frequency, timing, metricId } = form.values;
    const input = price.isUsed ? { name } : { name, currency, terms: termsOf(form.values), frequency, timing, metricId };
    const outcome = await send({ id: price.id, input });
    if (!outcome.isDone) return refuse(outcome.refusals);
    await navigate({ to: "/products/$productId", params: { productId: price.product.id }, replace: true, ignoreBlocker: true });
  }

  return (
    <PriceEditor
      title={price.name}
      product={price.product}
      form={form}
      errors={errors}
      problems={problems}
      isUsed={price.isUsed}
      isPending={isPending}
      onSubmit={() => void save()}
    />
  );
}

function valuesOf({ terms, ...price }: Price): PriceValues {
  const tiers = terms.tiers.map(({ upTo, rate, flatFee }) => ({ key: newIdempotencyKey(), upTo: upTo ?? "", rate, flatFee }));
  return {
    name: price.name,
    currency: price.currency,
    model: terms.model,
    rateKind: terms.rateKind,
    rate: terms.rate ?? "",
    packageSize: terms.packageSize ?? "",
    tiers: tiers.length > 0 ? tiers : [newTier(), newTier()],
    minimumPerEvent: terms.minimumPerEvent ?? "",
    maximumPerEvent: terms.maximumPerEvent ?? "",
    chargeFirstTierFeeWithoutUsage: terms.chargeFirstTierFeeWithoutUsage,
    frequency: price.frequency,
    timing: price.timing,
    metricId: price.metricId,
  };
}
