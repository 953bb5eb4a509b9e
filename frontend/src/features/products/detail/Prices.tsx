/** The prices of a product. */
import { Link } from "@tanstack/react-router";
import { Archive, ArchiveRestore } from "lucide-react";
import { type FragmentOf, graphql, readFragment, type ResultOf } from "@/graphql/graphql";
import { IconButton } from "@/ui/buttons";
import { Pill } from "@/ui/marks";
import { Section } from "@/ui/pages";
import { archiveRecord, restoreRecord } from "@/ui/records";
import { type Column, PlainTable } from "@/ui/tables";
import { FREQUENCIES, MODELS, TIMINGS } from "../words";
import styles from "./Prices.module.css";

export const PriceRow = graphql(`
  fragment PriceRow on Price {
    id
    name
    currency
    summary
    frequency
    timing
    metricId
    archivedAt
    isUsed
    terms {
      model
    }
    product {
      id
    }
  }
`);

const ArchivePrice = graphql(`
  mutation ArchivePrice($id: UUID!) {
    archivePrice(id: $id) {
      userErrors {
        code
        message
        field
      }
      price {
        id
        archivedAt
      }
    }
  }
`);

const UnarchivePrice = graphql(`
  mutation UnarchivePrice($id: UUID!) {
    unarchivePrice(id: $id) {
      userErrors {
        code
        message
        field
      }
      price {
        id
        archivedAt
      }
    }
  }
`);

const DOCUMENTS = { archive: ArchivePrice, restore: UnarchivePrice };

type Price = ResultOf<typeof PriceRow>;

const COLUMNS: readonly Column<Price>[] = [
  {
    id: "name",
    header: "Price",
    grows: true,
    cell: (price) => (
      <>
        <Link
          to="/products/$productId/prices/$priceId"
          params={{ productId: price.product.id, priceId: price.id }}
          className={styles["name"]}
        >
          {price.name}
        </Link>
        <span className={styles["summary"]}>{price.summary}</span>
      </>
    ),
  },
  { id: "model", header: "Model", cell: (price) => MODELS[price.terms.model].label },
  {
    id: "charged",
    header: "Charged",
    cell: (price) =>
      price.frequency === "ONE_TIME" ? "Once" : `${FREQUENCIES[price.frequency]}, ${TIMINGS[price.timing].toLowerCase()}`,
  },
  { id: "quantity", header: "Quantity", cell: (price) => (price.metricId ? "By usage" : "Contracted") },
  { id: "currency", header: "Currency", cell: (price) => price.currency },
  {
    id: "use",
    header: "Use",
    cell: (price) => {
      if (price.archivedAt) return <Pill tone="grey">Archived</Pill>;
      return price.isUsed ? <Pill tone="green">In use</Pill> : <Pill tone="blue">Not used yet</Pill>;
    },
  },
];

interface PricesProps {
  prices: readonly FragmentOf<typeof PriceRow>[];
}

export function Prices({ prices: masked }: PricesProps) {
  const prices = readFragment(PriceRow, masked);
  const sorted = [...prices].sort((one, other) => Number(one.archivedAt !== null) - Number(other.archivedAt !== null));
  return (
    <Section title="Prices" help="Terms of a price that is in use do not change: make another and let schedules change over.">
      <PlainTable
        label="Prices"
        columns={COLUMNS}
        rows={sorted}
        rowKey={(price) => price.id}
        empty="None yet. A price says what is charged, how often, and in which currency."
        actions={(price) => <ArchiveButton price={price} />}
      />
    </Section>
  );
}

function ArchiveButton({ price }: { price: Price }) {
  const record = { id: price.id, name: price.name, documents: DOCUMENTS };
  return price.archivedAt ? (
    <IconButton size="small" label={`Restore ${price.name}`} icon={<ArchiveRestore size={14} />} onPress={() => void restoreRecord(record)} />
  ) : (
    <IconButton size="small" label={`Archive ${price.name}`} icon={<Archive size={14} />} onPress={() => void archiveRecord(record)} />
  );
}
