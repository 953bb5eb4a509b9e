/** The look of a button for a link: `<Link className={buttonLink("primary")}>`. */
import { classes } from "@/lib/classes";
import styles from "./Button.module.css";
import links from "./buttonLink.module.css";

export function buttonLink(kind: "primary" | "secondary" | "quiet" = "secondary", size: "small" | "normal" = "normal"): string {
  return classes(styles["button"], styles[size], styles[kind], links[kind]);
}
