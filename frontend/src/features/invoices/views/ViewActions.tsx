/** Keeps what is shown as a view of one's own, or forgets it. */
import { useNavigate } from "@tanstack/react-router";
import { Bookmark, BookmarkX } from "lucide-react";
import { useState } from "react";
import { graphql } from "@/graphql/graphql";
import { placeRefusals, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { Button } from "@/ui/buttons";
import { TextField } from "@/ui/fields";
import { notify, notifyRefused, Popover } from "@/ui/overlays";
import { useKind } from "../kind/useKind";
import type { InvoiceSearch } from "../list/invoiceSearch";
import type { OwnView } from "./OwnViews";
import { queryOf } from "./queryOf";
import styles from "./ViewActions.module.css";

const CreateSavedView = graphql(`
  mutation CreateSavedView($input: CreateSavedViewInput!) {
    createSavedView(input: $input) {
      userErrors {
        code
        message
        field
      }
      savedView {
        id
        name
        query
      }
    }
  }
`);

const DeleteSavedView = graphql(`
  mutation DeleteSavedView($id: UUID!) {
    deleteSavedView(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

export function ViewActions({ search, views }: { search: InvoiceSearch; views: readonly OwnView[] }) {
  const kept = views.find((view) => view.query === queryOf(search));
  return kept ? <ForgetView view={kept} /> : <KeepView query={queryOf(search)} />;
}

function ForgetView({ view }: { view: OwnView }) {
  const navigate = useNavigate();
  const { path } = useKind();
  const [forget, isPending] = useChange(DeleteSavedView);
  async function run(): Promise<void> {
    const outcome = await forget({ id: view.id });
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    notify(`Removed the view ${view.name}`);
    await navigate({ to: path });
  }
  return (
    <Button kind="quiet" size="small" icon={<BookmarkX size={14} />} isPending={isPending} onPress={() => void run()}>
      Remove view
    </Button>
  );
}

function KeepView({ query }: { query: string }) {
  return (
    <Popover
      label="Save as a view"
      trigger={
        <Button kind="quiet" size="small" icon={<Bookmark size={14} />}>
          Save view
        </Button>
      }
    >
      {(close) => <KeepViewForm query={query} onKept={close} />}
    </Popover>
  );
}

function KeepViewForm({ query, onKept }: { query: string; onKept: () => void }) {
  const business = useBusiness();
  const { screen } = useKind();
  const [keep, isPending] = useChange(CreateSavedView);
  const [name, setName] = useState("");
  const [error, setError] = useState<string>();

  async function run(): Promise<void> {
    const outcome = await keep({ input: { businessId: business.id, screen, name, query } });
    if (outcome.isDone) return onKept();
    const { fields, others } = placeRefusals(outcome.refusals, ["name"]);
    setError(fields["name"] ?? others[0]);
  }

  return (
    <form
      className={styles["form"]}
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <TextField label="Name of the view" autoFocus isRequired value={name} onChange={setName} error={error} />
      <Button kind="primary" type="submit" isPending={isPending}>
        Save view
      </Button>
    </form>
  );
}
