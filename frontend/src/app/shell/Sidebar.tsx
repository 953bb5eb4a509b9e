/** Where one is and can go: business, search, places, and the person at the foot. */
import { Link } from "@tanstack/react-router";
import { Search } from "lucide-react";
import { Button } from "react-aria-components";
import { Kbd } from "@/ui/marks";
import { navigation, type Place } from "../navigation";
import { BusinessSwitcher } from "./BusinessSwitcher";
import { PersonMenu } from "./PersonMenu";
import styles from "./Sidebar.module.css";
import type { BusinessesAnswer } from "./useBusinesses";

export function Sidebar({ businesses, onSearch }: { businesses: BusinessesAnswer; onSearch: () => void }) {
  return (
    <aside className={styles["sidebar"]}>
      <div className={styles["business"]}>{businesses.state === "full" && <BusinessSwitcher {...businesses} />}</div>
      <Button onPress={onSearch} className={styles["search"] ?? ""}>
        <Search size={14} />
        <span className={styles["text"]}>Search or jump to</span>
        <span aria-hidden className={styles["keys"]}>
          <Kbd keys="mod+k" />
        </span>
      </Button>
      <nav aria-label="Main" className={styles["places"]}>
        {navigation.map((group) => (
          <div key={group.label ?? "top"} className={styles["group"]}>
            {group.label && <h2 className={styles["heading"]}>{group.label}</h2>}
            {group.places.map((place) => (
              <PlaceLink key={place.label} place={place} />
            ))}
          </div>
        ))}
      </nav>
      <PersonMenu />
    </aside>
  );
}

function PlaceLink({ place }: { place: Place }) {
  const Icon = place.icon;
  return (
    <Link
      to={place.to}
      activeOptions={{ exact: place.to === "/", includeSearch: false }}
      className={styles["place"]}
      title={place.label}
    >
      <Icon aria-hidden size={15} />
      <span className={styles["text"]}>{place.label}</span>
    </Link>
  );
}
