import { keysWords as words } from "#app/copy/pages/inbox.ts";
import script from "#app/ui/staff/inbox.js?url";
import styles from "#app/ui/styles/inbox-keys.css?url";

/** The keys of the inbox, which `inbox.js` listens to; `ui/keys.js` switches them, and with them all others, on and off. */
export function InboxKeys() {
  return (
    <section className="inbox-keys" id="inbox-keys" aria-labelledby="inbox-keys-title" data-close={words.close}>
      <link rel="stylesheet" href={styles} precedence="page" />
      <h2 id="inbox-keys-title">{words.title}</h2>
      <p>{words.words}</p>
      <noscript>
        <p>{words.without}</p>
      </noscript>
      <dl>
        {words.keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="keys" id="keys" hidden>
        <button type="button" className="link">
          {words.on}
        </button>
        <button type="button" className="link">
          {words.off}
        </button>{" "}
        {words.switched}
      </p>
      <script type="module" src={script} />
    </section>
  );
}
