/** A button that lets one choose a file. */
import { Upload } from "lucide-react";
import { FileTrigger } from "react-aria-components";
import { Button } from "./Button";

interface FileButtonProps {
  children: string;
  /** Media types or endings, such as `image/png` or `.ttf`. */
  accept: readonly string[];
  isPending?: boolean;
  onChoose: (file: File) => void;
}

export function FileButton({ children, accept, isPending, onChoose }: FileButtonProps) {
  function choose(files: FileList | null): void {
    const [file] = files ?? [];
    if (file) onChoose(file);
  }
  return (
    <FileTrigger acceptedFileTypes={accept} onSelect={choose}>
      <Button icon={<Upload size={14} />} isPending={isPending}>
        {children}
      </Button>
    </FileTrigger>
  );
}
