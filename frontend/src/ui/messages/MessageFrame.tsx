/** An email as a mail program shows it, as high as it is. */
import { useState } from "react";
import styles from "./MessageFrame.module.css";

export function MessageFrame({ html, title }: { html: string; title: string }) {
  const [height, setHeight] = useState(480);
  return (
    <iframe
      title={title}
      // Our own origin so that its height can be read; scripts stay off.
      sandbox="allow-same-origin"
      srcDoc={html}
      tabIndex={-1}
      height={height}
      onLoad={(event) => setHeight(event.currentTarget.contentDocument?.body.scrollHeight ?? 480)}
      className={styles["frame"]}
    />
  );
}
