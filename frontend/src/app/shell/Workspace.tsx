/** The frame that stays while screens change: sidebar, panel, and the keys that work everywhere. */
import { Outlet, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { connection } from "@/lib/api";
import { BusinessContext } from "@/lib/business";
import { useStore } from "@/lib/createStore";
import { chooseTheme, isDark } from "@/lib/memory";
import { useShortcuts } from "@/lib/shortcuts";
import { Banner, EmptyState, ErrorState } from "@/ui/pages";
import { Building2 } from "lucide-react";
import { places } from "../navigation";
import { Sidebar } from "./Sidebar";
import { useBusinesses } from "./useBusinesses";
import styles from "./Workspace.module.css";

const CommandMenu = lazy(() => import("../commands/CommandMenu").then((module) => ({ default: module.CommandMenu })));
const ShortcutList = lazy(() => import("../commands/ShortcutList").then((module) => ({ default: module.ShortcutList })));

export function Workspace() {
  const [opened, setOpened] = useState<"commands" | "shortcuts" | null>(null);
  const businesses = useBusinesses();
  const isLost = useStore(connection) === "lost";
  useGlobalShortcuts(() => setOpened("commands"), () => setOpened("shortcuts"));

  return (
    <div className={styles["workspace"]}>
      <a href="#content" className={styles["skip"]}>
        Skip to content
      </a>
      <Sidebar businesses={businesses} onSearch={() => setOpened("commands")} />
      <main id="content" tabIndex={-1} className={styles["main"]}>
        {isLost && <Banner>The connection to Folio is lost. Trying again; what you typed is safe.</Banner>}
        {businesses.state === "refused" && <ErrorState problem={businesses.problem} onRetry={businesses.retry} />}
        {businesses.state === "empty" && (
          <EmptyState icon={<Building2 size={20} />} title="No business yet">
            A business issues the invoices. Make the first one with the API, or load the demo with <code>folio demo</code>.
          </EmptyState>
        )}
        {businesses.state === "full" && (
          <BusinessContext value={businesses.current}>
            {/* A screen of another business is another screen: nothing of the former one stays in it. */}
            <Outlet key={businesses.current.id} />
          </BusinessContext>
        )}
      </main>
      <Suspense>
        {opened === "commands" && businesses.state === "full" && (
          <CommandMenu business={businesses.current} onClose={() => setOpened(null)} />
        )}
        {opened === "shortcuts" && <ShortcutList onClose={() => setOpened(null)} />}
      </Suspense>
    </div>
  );
}

function useGlobalShortcuts(openCommands: () => void, openShortcuts: () => void): void {
  const navigate = useNavigate();
  useShortcuts([
    { keys: "mod+k", label: "Search or jump to", run: openCommands, whileTyping: true },
    { keys: "?", label: "Keyboard shortcuts", run: openShortcuts, isCommand: true },
    { keys: "t t", label: "Switch between light and dark", run: switchTheme, isCommand: true },
    ...places.map(({ keys, label, to }) => ({ keys, label: `Go to ${label}`, run: () => void navigate({ to }) })),
  ]);
}

function switchTheme(): void {
  chooseTheme(isDark() ? "light" : "dark");
}
