import { Button, type ButtonProps } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../run/pane-context";
import type { ActionKey } from "../run/use-runner";
import { fetched } from "./fetched";

const Working = fetched(async () => (await import("./Working")).Working);

interface ActionButtonProps {
  readonly action: ActionKey;
  readonly onClick: () => void;
  readonly children: string;
  /** What is read out where several buttons bear the same words; begins with them. */
  readonly label?: string;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  readonly icon?: ReactElement;
  readonly isDisabled?: boolean;
}

/** A button that starts an action: disabled while that action is under way, with a spinner after a second. */
export function ActionButton({ action, onClick, children, ...rest }: ActionButtonProps) {
  const { running } = usePane();
  const isSlow = running.slow === action;
  const icon = isSlow ? <Working /> : rest.icon;
  return (
    <Button
      appearance={rest.appearance ?? "secondary"}
      disabledFocusable={rest.isDisabled === true || running.pending.includes(action)}
      onClick={onClick}
      aria-label={rest.label}
      {...(icon === undefined ? {} : { icon })}
    >
      {children}
    </Button>
  );
}
