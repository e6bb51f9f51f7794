import MarkdownIt from "markdown-it";
import sanitize from "sanitize-html";

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false }).disable("image");

/** What people write, as HTML that is safe to put on any page. Called when a text is written, never when it is read. */
export function renderMarkdown(text: string): string {
  return sanitize(markdown.render(text), {
    allowedTags: ["p", "br", "strong", "em", "s", "ul", "ol", "li", "blockquote", "code", "pre", "a", "h3", "h4", "hr"],
    allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
    allowedSchemes: ["http", "https", "mailto"],
    allowProtocolRelative: false,
    transformTags: {
      a: sanitize.simpleTransform("a", { rel: "nofollow ugc noopener" }),
      // The page has the first two levels of heading for itself.
      h1: "h3",
      h2: "h3",
      h5: "h4",
      h6: "h4",
    },
  }).trim();
}
