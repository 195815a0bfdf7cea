import { Button, Spinner, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { paneText } from "../../text/pane";
import { usePane } from "../run/pane-context";
import type { ActionKey } from "../run/use-runner";

interface ActionButtonProps {
  readonly action: ActionKey;
  readonly onClick: () => void;
  readonly children: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly icon?: ReactElement;
  readonly isDisabled?: boolean;
}

/** A button that starts an action: disabled while that action is under way, with a spinner after a second. */
export function ActionButton({ action, onClick, children, ...rest }: ActionButtonProps) {
  const { running } = usePane();
  const isSlow = running.slow === action;
  const icon = isSlow ? <Spinner size="tiny" aria-label={paneText.working} /> : rest.icon;
  return (
    <Button
      appearance={rest.appearance ?? "secondary"}
      disabledFocusable={rest.isDisabled === true || running.pending.includes(action)}
      onClick={onClick}
      {...(icon === undefined ? {} : { icon })}
    >
      {children}
    </Button>
  );
}
