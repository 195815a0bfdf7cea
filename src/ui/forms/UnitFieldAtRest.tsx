import { Input } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { useRef } from "react";
import { paneText } from "../../text/pane";

interface UnitFieldAtRestProps {
  readonly text: string;
  /** The pointer is over the field. */
  readonly onNear: () => void;
  /** The field was entered: by the Tab key with its list shut, by a click with it open. */
  readonly onEnter: (opens: boolean) => void;
  readonly onLeave: () => void;
  readonly onType: (text: string) => void;
}

/** The field "Đơn vị" until it is entered: looks, reads and takes typing like the list that takes its place. */
export function UnitFieldAtRest({ text, onNear, onEnter, onLeave, onType }: UnitFieldAtRestProps) {
  const isPressed = useRef(false);
  return (
    <Input
      role="combobox"
      aria-expanded={false}
      aria-haspopup="listbox"
      placeholder={paneText.forms.unitPlaceholder}
      value={text}
      title={text}
      contentAfter={<ChevronDownRegular aria-label={paneText.openList} />}
      onPointerEnter={onNear}
      onPointerDown={() => (isPressed.current = true)}
      // entered by a press, the list comes with the click that ends it: between the two it would take that click for one outside
      onFocus={() => !isPressed.current && onEnter(false)}
      onBlur={() => {
        isPressed.current = false;
        onLeave();
      }}
      onClick={() => onEnter(true)}
      onChange={(_event, { value }) => onType(value)}
    />
  );
}
