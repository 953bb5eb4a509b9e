/** ⌘K: actions of the screen, places to go to, and records found at the server. */
import { useNavigate } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { useState } from "react";
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import type { CurrentBusiness } from "@/lib/business";
import { Kbd } from "@/ui/marks";
import styles from "./CommandMenu.module.css";
import { type Command, type CommandGroup, useCommands } from "./useCommands";

interface CommandMenuProps {
  business: CurrentBusiness;
  onClose: () => void;
}

export function CommandMenu({ business, onClose }: CommandMenuProps) {
  const [typed, setTyped] = useState("");
  const navigate = useNavigate();
  const { groups, isSearching } = useCommands({ businessId: business.id, typed, navigate });

  function run(key: string): void {
    onClose();
    const command = groups.flatMap((group) => group.commands).find((each) => each.id === key);
    // After the menu has gone and given the keyboard back.
    if (command) setTimeout(command.run);
  }

  return (
    <ModalOverlay isOpen isDismissable onOpenChange={onClose} className={styles["overlay"] ?? ""} data-modal>
      <Modal className={styles["modal"] ?? ""}>
        <Dialog aria-label="Commands" className={styles["dialog"] ?? ""}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <TextField aria-label="Type a command or search" autoFocus className={styles["field"] ?? ""}>
              <Search aria-hidden size={16} />
              <Input placeholder="Type a command or search" className={styles["input"] ?? ""} />
            </TextField>
            {/* Scrolls, so the keyboard must reach it. */}
            <div className={styles["scroll"]} tabIndex={0} role="group" aria-label="Commands found">
              <Menu
                aria-label="Commands"
                className={styles["menu"] ?? ""}
                onAction={(key) => run(String(key))}
                renderEmptyState={() => (
                  <p className={styles["nothing"]}>{isSearching ? "Searching…" : `Nothing found for “${typed}”`}</p>
                )}
              >
                {groups.map((group) => (
                  <Group key={group.label} group={group} />
                ))}
              </Menu>
            </div>
          </Autocomplete>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Group({ group }: { group: CommandGroup }) {
  return (
    <MenuSection id={group.label} className={styles["section"] ?? ""}>
      <Header className={styles["heading"] ?? ""}>{group.label}</Header>
      {group.commands.map((command) => (
        <CommandItem key={command.id} command={command} />
      ))}
    </MenuSection>
  );
}

function CommandItem({ command }: { command: Command }) {
  const Icon = command.icon;
  return (
    <MenuItem id={command.id} textValue={command.label} className={styles["item"] ?? ""}>
      <Icon aria-hidden size={15} />
      <span className={styles["text"]}>{command.label}</span>
      {command.note && <span className={styles["note"]}>{command.note}</span>}
      {command.keys && <Kbd keys={command.keys} />}
    </MenuItem>
  );
}
