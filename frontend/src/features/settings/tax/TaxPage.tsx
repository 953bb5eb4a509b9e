/** What is taxed how: categories, and their rates by place and day. */
import { Percent, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { EmptyState, Faces } from "@/ui/pages";
import { SettingsScreen } from "../parts/SettingsScreen";
import { ArchivedCategories } from "./ArchivedCategories";
import { CategoryDialog } from "./CategoryDialog";
import { TaxCategoryDetail } from "./TaxCategoryDetail";
import { TaxCategorySection } from "./TaxCategorySection";

const TaxCategories = graphql(
  `
    query TaxCategories($businessId: UUID!) {
      taxCategories(businessId: $businessId, archived: null, first: 200) {
        edges {
          node {
            ...TaxCategoryDetail
          }
        }
      }
    }
  `,
  [TaxCategoryDetail],
);

export function TaxPage() {
  const business = useBusiness();
  const answer = useAnswer(TaxCategories, { businessId: business.id }, { followsChanges: true });
  const [isAdding, setAdding] = useState(false);
  const add = () => setAdding(true);
  useShortcuts([{ keys: "c", label: "New tax category", run: add, isCommand: true }]);
  return (
    <SettingsScreen
      title="Tax rates"
      actions={
        <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
          New category
        </Button>
      }
    >
      <Faces answer={answer}>
        {({ taxCategories }) => {
          const categories = readFragment(
            TaxCategoryDetail,
            taxCategories.edges.map((edge) => edge.node),
          );
          if (categories.length === 0) return <NoCategories />;
          const archived = categories.filter((category) => category.archivedAt !== null);
          return (
            <>
              {categories.map((category) => category.archivedAt === null && <TaxCategorySection key={category.id} category={category} />)}
              {archived.length > 0 && <ArchivedCategories categories={archived} />}
            </>
          );
        }}
      </Faces>
      {isAdding && <CategoryDialog category={null} onClose={() => setAdding(false)} />}
    </SettingsScreen>
  );
}

function NoCategories() {
  return (
    <EmptyState icon={<Percent size={20} />} title="Nothing is taxed yet">
      A category, such as Services, is a kind of supply that is taxed alike; it has a rate for every place where you owe tax.
    </EmptyState>
  );
}
