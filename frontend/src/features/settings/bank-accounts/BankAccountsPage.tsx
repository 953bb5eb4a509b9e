/** Where customers pay: one account a currency, printed on its invoices. */
import { Landmark, Plus } from "lucide-react";
import { useState } from "react";
import { graphql, readFragment } from "@/graphql/graphql";
import { useAnswer, useChange } from "@/lib/api";
import { useBusiness } from "@/lib/business";
import { useShortcuts } from "@/lib/shortcuts";
import { Button } from "@/ui/buttons";
import { notify, notifyRefused } from "@/ui/overlays";
import { EmptyState, Faces } from "@/ui/pages";
import { ConfirmDialog } from "@/ui/dialogs";
import { SettingsScreen } from "../parts/SettingsScreen";
import { BankAccountCard } from "./BankAccountCard";
import { BankAccountDetail } from "./BankAccountDetail";
import { BankAccountDialog } from "./BankAccountDialog";

const BankAccounts = graphql(
  `
    query BankAccounts($id: UUID!) {
      business(id: $id) {
        id
        bankAccounts {
          ...BankAccountDetail
        }
      }
    }
  `,
  [BankAccountDetail],
);

const RemoveBankAccount = graphql(`
  mutation RemoveBankAccount($id: UUID!) {
    removeBankAccount(id: $id) {
      userErrors {
        code
        message
        field
      }
    }
  }
`);

type Opened = { dialog: "edit"; account: BankAccountDetail | null } | { dialog: "remove"; account: BankAccountDetail };

export function BankAccountsPage() {
  const { id } = useBusiness();
  const answer = useAnswer(BankAccounts, { id }, { followsChanges: true });
  const [opened, setOpened] = useState<Opened | null>(null);
  const add = () => setOpened({ dialog: "edit", account: null });
  const close = () => setOpened(null);
  useShortcuts([{ keys: "c", label: "Add bank account", run: add, isCommand: true }]);
  return (
    <SettingsScreen
      title="Bank accounts"
      actions={
        <Button kind="primary" icon={<Plus size={14} />} onPress={add}>
          Add bank account
        </Button>
      }
    >
      <Faces answer={answer}>
        {({ business }) => {
          const accounts = readFragment(BankAccountDetail, business?.bankAccounts ?? []);
          if (accounts.length === 0) return <NoAccounts />;
          return accounts.map((account) => (
            <BankAccountCard
              key={account.id}
              account={account}
              onEdit={() => setOpened({ dialog: "edit", account })}
              onRemove={() => setOpened({ dialog: "remove", account })}
            />
          ));
        }}
      </Faces>
      {opened?.dialog === "edit" && <BankAccountDialog account={opened.account} onClose={close} />}
      {opened?.dialog === "remove" && <RemoveDialog account={opened.account} onClose={close} />}
    </SettingsScreen>
  );
}

function NoAccounts() {
  return (
    <EmptyState icon={<Landmark size={20} />} title="No bank accounts yet">
      An account is printed on the invoices of its currency, so that customers know where to pay.
    </EmptyState>
  );
}

function RemoveDialog({ account, onClose }: { account: BankAccountDetail; onClose: () => void }) {
  const [send, isPending] = useChange(RemoveBankAccount);

  async function remove(): Promise<void> {
    const outcome = await send({ id: account.id });
    onClose();
    if (outcome.isDone) notify(`Removed ${account.title}`);
    else notifyRefused(outcome.refusals);
  }

  return (
    <ConfirmDialog
      title={`Remove ${account.title}?`}
      action="Remove"
      isDanger
      isPending={isPending}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      Later invoices in {account.currency} are printed without payment details. Final invoices keep them.
    </ConfirmDialog>
  );
}
