import { copy } from "#app/copy/en.ts";
import { pilotDraftWords as words } from "#app/copy/pages/pilot-draft.ts";
import { limits } from "#app/domain/limits.ts";
import type { CommentView } from "#app/domain/views.ts";
import { Button } from "#app/ui/button.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import { Field } from "#app/ui/field.tsx";
import { CommentList } from "#app/ui/idea/comment-list.tsx";
import { useSite } from "#app/ui/site.ts";

type PilotTalkProps = {
  /** The numbers of the pilot and of the idea that leads it, in whose conversation this stands as well. */
  pilot: number;
  idea: number;
  thread: CommentView[];
};

/** What people say about a pilot before it opens. */
export function PilotTalk({ pilot, idea, thread }: PilotTalkProps) {
  const { reader, path } = useSite();
  return (
    <section className="thread" id="talk" aria-labelledby="talk-title">
      <h2 id="talk-title">{words.talk}</h2>
      {thread.length === 0 && <p className="thread-none">{words.talkNone}</p>}
      <CommentList number={idea} thread={thread} />
      <DeedForm action={`/ideas/${idea}/comments`} back={`${path}#talk`} className="comment-form">
        <input type="hidden" name="pilot" value={pilot} />
        <Field
          id="say-body"
          name="body"
          label={words.say}
          hint={words.sayHint}
          multiline
          required
          maxLength={limits.comment}
        />
        {!reader && <p className="hint">{copy.comment.signInLast}</p>}
        <Button>{words.send}</Button>
      </DeedForm>
    </section>
  );
}
