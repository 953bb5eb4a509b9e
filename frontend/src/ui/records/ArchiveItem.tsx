/** The action of a record's menu that archives it, or brings it back. */
import { Archive, ArchiveRestore } from "lucide-react";
import { MenuItem } from "@/ui/overlays";
import { archiveRecord, type Archiving, restoreRecord } from "./archiving";

export function ArchiveItem({ isArchived, ...record }: Archiving & { isArchived: boolean }) {
  return isArchived ? (
    <MenuItem icon={<ArchiveRestore size={14} />} onAction={() => void restoreRecord(record)}>
      Restore
    </MenuItem>
  ) : (
    <MenuItem icon={<Archive size={14} />} onAction={() => void archiveRecord(record)}>
      Archive
    </MenuItem>
  );
}
