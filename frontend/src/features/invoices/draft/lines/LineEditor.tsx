/** All groups with their lines: one set of handlers for every row. */
import { Plus } from "lucide-react";
import { useCallback, useRef, useState } from "react";
import { Button } from "@/ui/buttons";
import { AnchoredPopover, notifyRefused } from "@/ui/overlays";
import { type Draft, linesOf } from "../model/DraftDetail";
import { useSession } from "../model/useDraftSession";
import { useExplanations } from "./explanations";
import { GroupCard } from "./GroupCard";
import { GroupMenu } from "./GroupMenu";
import styles from "./LineEditor.module.css";
import { LineMenu } from "./LineMenu";
import { moveGroupTo, moveLineTo, placeBeside } from "./ordering";
import { TaxForm } from "./TaxForm";
import { DetailsForm } from "./DetailsForm";
import { type Drop, useDrag } from "./useDrag";
import { useLineKeys } from "./useLineKeys";
import { useMoves } from "./useMoves";
import { WhyAmount } from "./WhyAmount";

export type Opened = { kind: "menu" | "group-menu" | "why" | "tax" | "details"; id: string; anchor: HTMLElement };

export function LineEditor({ draft, changedLines }: { draft: Draft; changedLines: ReadonlySet<string> }) {
  const session = useSession();
  const container = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const { move, announcement } = useMoves(container);
  const onKeyDown = useLineKeys(move, setOpened);
  const engineLines = linesOf(draft).filter((line) => line.origin === "ENGINE");
  const explanations = useExplanations(draft.id, draft.calculatedAt, engineLines.map((line) => line.id).sort().join());

  const drop = useCallback(
    ({ kind, id, targetId, edge }: Drop) => {
      const current = session.state.get().draft;
      const ids = idsOf(current.groups);
      if (kind === "group") return move(moveGroupTo(current, id, placeBeside(ids, id, targetId, edge)));
      const group = current.groups.find(({ id: groupId, lines }) => [groupId, ...idsOf(lines)].includes(targetId));
      if (group) move(moveLineTo(current, id, group.id, placeBeside(idsOf(group.lines), id, targetId, edge)));
    },
    [session, move],
  );
  const onPointerDown = useDrag(drop);

  return (
    <div
      ref={container}
      className={styles["groups"]}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onClick={(event) => setOpened((now) => openedBy(event.target as HTMLElement) ?? now)}
    >
      {draft.groups.map((group) => (
        <GroupCard
          key={group.id}
          group={group}
          currency={draft.currency}
          canAdd={!draft.credits}
          explanations={explanations}
          changedLines={changedLines}
        />
      ))}
      {!draft.credits && <AddGroup isFirst={draft.groups.length === 0} />}
      <p role="status" className={styles["announcement"]}>
        {announcement}
      </p>
      {opened && <OpenedPart draft={draft} opened={opened} open={setOpened} explanations={explanations} move={move} />}
    </div>
  );
}

function idsOf(all: readonly { id: string }[]): string[] {
  return all.map(({ id }) => id);
}

interface OpenedPartProps {
  draft: Draft;
  opened: Opened;
  open: (opened: Opened | null) => void;
  explanations: ReturnType<typeof useExplanations>;
  move: ReturnType<typeof useMoves>["move"];
}

function OpenedPart({ draft, opened, open, explanations, move }: OpenedPartProps) {
  const { kind, id, anchor } = opened;
  const close = () => open(null);
  if (kind === "group-menu") {
    const group = draft.groups.find((each) => each.id === id);
    return group ? <GroupMenu draft={draft} group={group} anchor={anchor} onClose={close} move={move} /> : null;
  }
  const line = linesOf(draft).find((each) => each.id === id);
  const explanation = explanations.get(id);
  if (!line) return null;
  if (kind === "menu") {
    return <LineMenu draft={draft} line={line} canExplain={Boolean(explanation)} opened={opened} open={open} move={move} />;
  }
  return (
    <AnchoredPopover anchor={anchor} label={`${LABELS[kind]} of ${line.name}`} onClose={close}>
      {kind === "why" && explanation && <WhyAmount line={line} explanation={explanation} />}
      {kind === "tax" && <TaxForm line={line} onDone={close} />}
      {kind === "details" && <DetailsForm line={line} onDone={close} />}
    </AnchoredPopover>
  );
}

const LABELS = { why: "Computation", tax: "Tax", details: "Details" };

function AddGroup({ isFirst }: { isFirst: boolean }) {
  const session = useSession();
  async function add(): Promise<void> {
    const name = isFirst ? "Services" : "New group";
    const outcome = await session.edit("Added a group", [{ addLineItemGroup: { name } }]);
    if (!outcome.isDone) return notifyRefused(outcome.refusals);
    const added = session.state.get().draft.groups.at(-1);
    const card = document.querySelector(`[data-group="${added?.id ?? ""}"]`);
    card?.querySelector<HTMLInputElement>("[data-field=group-name]")?.select();
  }
  return (
    <div>
      <Button kind="quiet" icon={<Plus size={14} />} onPress={() => void add()}>
        Add group
      </Button>
    </div>
  );
}

function openedBy(target: HTMLElement): Opened | null {
  const part = target.closest<HTMLElement>("[data-part=menu], [data-part=group-menu], [data-part=why]");
  const kind = part?.dataset["part"] as Opened["kind"] | undefined;
  const id = part?.closest<HTMLElement>("[data-line]")?.dataset["line"] ?? part?.closest<HTMLElement>("[data-group]")?.dataset["group"];
  return part && kind && id ? { kind, id, anchor: part } : null;
}
