import { Button, Text, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { useRef, useState, type DragEvent } from "react";
import type { SourceFile } from "../../app/ports";

const useStyles = makeStyles({
  zone: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "4px",
    padding: "8px",
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorBrandBackground2 },
  hint: { textAlign: "center", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface FilePickerProps {
  readonly label: string;
  /** Says that files can be dropped. */
  readonly hint?: string;
  readonly isDisabled: boolean;
  /** Endings of the files, ".xlsx" unless given. */
  readonly accept?: string;
  readonly onFiles: (files: readonly SourceFile[]) => void;
}

/** A button first, a drop zone second: some builds of Excel refuse drops. */
export function FilePicker({ label, hint, isDisabled, accept = ".xlsx", onFiles }: FilePickerProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => onFiles([...(list ?? [])].map(sourceFile));
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!isDisabled) take(event.dataTransfer.files);
  };
  const dragOver = (event: DragEvent) => {
    event.preventDefault();
    setOver(!isDisabled);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={dragOver}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Button
        icon={<ArrowUploadRegular />}
        disabledFocusable={isDisabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      {hint !== undefined && <Text className={styles.hint}>{hint}</Text>}
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept={accept}
        disabled={isDisabled}
        aria-label={label}
        onChange={({ target }) => {
          take(target.files);
          target.value = "";
        }}
      />
    </div>
  );
}

/** Size and time are asked for when the file's turn comes: the browser looks each up on the disk. */
function sourceFile(file: File): SourceFile {
  return {
    name: file.name,
    get size() {
      return file.size;
    },
    get modifiedAt() {
      return file.lastModified;
    },
    blob: file,
    bytes: async () => new Uint8Array(await file.arrayBuffer()),
  };
}
