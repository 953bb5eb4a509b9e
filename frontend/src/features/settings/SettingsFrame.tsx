/** What stays while one goes through the settings: the list of their screens at the left. */
import { Link, Outlet } from "@tanstack/react-router";
import { Panel } from "@/ui/pages";
import styles from "./SettingsFrame.module.css";
import { settingsPlaces } from "./settingsPlaces";

export function SettingsFrame() {
  return (
    <Panel title="Settings">
      <div className={styles["frame"]}>
        <nav aria-label="Settings" className={styles["places"]}>
          {settingsPlaces.map((group) => (
            <div key={group.label} className={styles["group"]}>
              <h2 className={styles["heading"]}>{group.label}</h2>
              {group.places.map((place) => (
                <Link key={place.to} to={place.to} activeOptions={{ includeSearch: false }} className={styles["place"]}>
                  {place.label}
                </Link>
              ))}
            </div>
          ))}
        </nav>
        <Outlet />
      </div>
    </Panel>
  );
}
