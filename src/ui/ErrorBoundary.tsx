import { Component, type ReactNode } from "react";
import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  MessageBarActions,
} from "@fluentui/react-components";
import { paneText } from "../text/pane";

/** Catches our own bugs, and nothing else: says that the entries are safe and starts the pane afresh. */
export class ErrorBoundary extends Component<
  { readonly children: ReactNode },
  { readonly isBroken: boolean }
> {
  override state = { isBroken: false };

  static getDerivedStateFromError(): { isBroken: boolean } {
    return { isBroken: true };
  }

  override render(): ReactNode {
    if (!this.state.isBroken) return this.props.children;
    return (
      <MessageBar intent="error" layout="multiline" role="alert">
        <MessageBarBody>
          <MessageBarTitle>{paneText.failure.broken}</MessageBarTitle> {paneText.failure.brokenBody}
        </MessageBarBody>
        <MessageBarActions>
          <Button onClick={() => this.setState({ isBroken: false })}>{paneText.failure.restart}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
}
