/** Who is signed in, and the theme. */
import { LogOut, Monitor, Moon, Sun } from "lucide-react";
import { Button } from "react-aria-components";
import { useStore } from "@/lib/createStore";
import { unlessUnsaved } from "@/lib/forms";
import { chooseTheme, type Theme, theme } from "@/lib/memory";
import { session, signOut } from "@/lib/session";
import { IconButton } from "@/ui/buttons";
import { Monogram } from "@/ui/marks";
import { Menu, MenuItem } from "@/ui/overlays";
import styles from "./Sidebar.module.css";

const THEMES: readonly { theme: Theme; label: string; icon: typeof Sun }[] = [
  { theme: "light", label: "Light", icon: Sun },
  { theme: "dark", label: "Dark", icon: Moon },
  { theme: "system", label: "As the system", icon: Monitor },
];

export function PersonMenu() {
  const current = useStore(session);
  const person = "person" in current ? current.person : null;
  return (
    <div className={styles["foot"]}>
      {person ? (
        <Menu
          label="Account"
          placement="top start"
          trigger={
            <Button className={styles["person"] ?? ""}>
              <Monogram name={person.name} />
              <span className={styles["text"]}>{person.name}</span>
            </Button>
          }
        >
          <MenuItem icon={<LogOut size={14} />} onAction={() => unlessUnsaved(() => void signOut())}>
            Sign out
          </MenuItem>
        </Menu>
      ) : (
        <span className={styles["person"]} />
      )}
      <ThemeMenu />
    </div>
  );
}

function ThemeMenu() {
  const chosen = useStore(theme);
  const Icon = THEMES.find((choice) => choice.theme === chosen)?.icon ?? Monitor;
  return (
    <Menu label="Theme" placement="top end" trigger={<IconButton label="Theme" icon={<Icon size={15} />} />}>
      {THEMES.map(({ theme: each, label, icon: ThemeIcon }) => (
        <MenuItem
          key={each}
          icon={<ThemeIcon size={14} />}
          isChecked={each === chosen}
          onAction={() => chooseTheme(each)}
        >
          {label}
        </MenuItem>
      ))}
    </Menu>
  );
}
