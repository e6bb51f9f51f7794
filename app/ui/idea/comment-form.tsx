import { copy } from "#app/copy/en.ts";
import { staffBoxWords } from "#app/copy/pages/staff-box.ts";
import { limits } from "#app/domain/limits.ts";
import { type Role, worksHere } from "#app/domain/roles.ts";
import { Button } from "#app/ui/button.tsx";
import { Choices } from "#app/ui/choices.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";
import { useSite } from "#app/ui/site.ts";
import { UnseenField } from "#app/ui/unseen-field.tsx";

type CommentFormProps = {
  /** The idea's number. */
  number: number;
  /** The comment it replies to. */
  parent?: string;
};

/** What one may say: a note is for staff alone. */
export function kindsFor(role: Role | undefined) {
  const kinds = ["comment", "yes-and", "question", "note"] as const;
  const isStaff = role !== undefined && worksHere(role);
  return kinds
    .filter((kind) => isStaff || kind !== "note")
    .map((value) => ({ value, label: copy.comment.kinds[value] }));
}

/** Say something about an idea, or reply to somebody; a reply is a plain comment. */
export function CommentForm({ number, parent }: CommentFormProps) {
  const { reader } = useSite();
  const id = parent ? `reply-${parent}` : "say";
  return (
    <DeedForm action={`/ideas/${number}/comments`} className="comment-form">
      <UnseenField />
      {parent && <input type="hidden" name="parent" value={parent} />}
      <Field
        id={`${id}-body`}
        name="body"
        label={parent ? copy.comment.reply : copy.comment.body}
        hint={parent ? undefined : copy.comment.hint}
        multiline
        required
        rows={parent ? 2 : 4}
        maxLength={limits.comment}
      />
      {!parent && (
        <Choices
          id={`${id}-kind`}
          name="kind"
          legend={copy.comment.kind}
          value="comment"
          options={kindsFor(reader?.role)}
          look="pills"
        />
      )}
      {!reader && <p className="hint">{copy.comment.signInLast}</p>}
      <Button>{parent ? copy.comment.sendReply : copy.comment.send}</Button>
      {!parent && reader && worksHere(reader.role) && (
        <a className="link" href={`/ideas/${number}/comments/for`}>
          {staffBoxWords.retell}
        </a>
      )}
    </DeedForm>
  );
}
