import { makeStyles, tokens } from "@fluentui/react-components";
import { useLayoutEffect, useRef, useState, type CSSProperties } from "react";
import type { PagePicture, PictureBox } from "../../domain/sheet/page-pictures";

const useStyles = makeStyles({
  frame: {
    overflow: "auto",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground4,
  },
  // paper is white and ink is dark, whatever the theme
  paper: { position: "relative", overflow: "hidden", backgroundColor: "#FFFFFF", forcedColorAdjust: "none" },
  ink: { position: "absolute", top: 0, left: 0, transformOrigin: "0 0" },
  box: {
    position: "absolute",
    boxSizing: "border-box",
    display: "flex",
    overflow: "hidden",
    lineHeight: 1.15,
  },
  text: { flexGrow: 1, minWidth: 0 },
});

interface PagePaperProps {
  readonly picture: PagePicture;
  readonly name: string;
  /** Twice as wide as the pane rather than as wide. */
  readonly isLarge: boolean;
}

/** One page, as wide as the pane; larger it scrolls. */
export function PagePaper({ picture, name, isLarge }: PagePaperProps) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(300);
  useLayoutEffect(() => setRoom(frame.current?.clientWidth || 300), []);
  const scale = ((isLarge ? 2.5 : 1) * room) / picture.width;
  const size = { width: picture.width * scale, height: picture.height * scale };
  return (
    <div ref={frame} className={styles.frame} tabIndex={0} role="group" aria-label={name}>
      <div className={styles.paper} style={size}>
        <div className={styles.ink} style={{ transform: `scale(${scale})` }}>
          {picture.boxes.map((box, at) => (
            <div key={at} className={styles.box} style={boxLook(box)}>
              <span className={styles.text}>{box.text}</span>
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

const upright = { top: "flex-start", center: "center", bottom: "flex-end" } as const;

function boxLook({ left, top, width, height, style }: PictureBox): CSSProperties {
  return {
    ...{ left, top, width, height, color: style.fontColor, fontSize: style.fontSize },
    fontFamily: `"${style.fontName}", serif`,
    fontWeight: style.isBold ? 700 : 400,
    fontStyle: style.isItalic ? "italic" : "normal",
    alignItems: upright[style.vertical],
    textAlign: style.horizontal,
    whiteSpace: style.wraps ? "pre-wrap" : "nowrap",
    ...(style.fill !== null && { backgroundColor: style.fill }),
    ...(style.border !== null && { outline: `0.5px solid ${style.border}`, padding: "0 2px" }),
  };
}
