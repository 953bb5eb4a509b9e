/** The business at the top of the sidebar; a menu where there are several. */
import { useNavigate, useRouter } from "@tanstack/react-router";
import { ChevronsUpDown } from "lucide-react";
import { Button } from "react-aria-components";
import { chooseBusiness, type CurrentBusiness } from "@/lib/business";
import { unlessUnsaved } from "@/lib/forms";
import { Monogram } from "@/ui/marks";
import { Menu, MenuItem } from "@/ui/overlays";
import { placeWithoutRecord } from "./placeWithoutRecord";
import styles from "./Sidebar.module.css";

interface BusinessSwitcherProps {
  all: readonly CurrentBusiness[];
  current: CurrentBusiness;
}

export function BusinessSwitcher({ all, current }: BusinessSwitcherProps) {
  const navigate = useNavigate();
  const router = useRouter();

  function choose(id: string): void {
    if (id === current.id) return;
    chooseBusiness(id);
    void navigate({ to: placeWithoutRecord(router.state.location.pathname), ignoreBlocker: true });
  }

  return (
    <Menu
      label="Business"
      placement="bottom start"
      trigger={
        <Button className={styles["person"] ?? ""}>
          <Monogram name={current.name} shape="tile" />
          <span className={`${styles["name"]} ${styles["text"]}`}>{current.name}</span>
          <ChevronsUpDown aria-hidden size={14} className={styles["keys"]} />
        </Button>
      }
    >
      {all.map((business) => (
        <MenuItem key={business.id} isChecked={business.id === current.id} onAction={() => unlessUnsaved(() => choose(business.id))}>
          {business.isSandbox ? `${business.name} (sandbox)` : business.name}
        </MenuItem>
      ))}
    </Menu>
  );
}
