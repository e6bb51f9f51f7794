import { questionWords as words } from "#app/copy/pages/question.ts";
import { questionBank } from "#app/copy/pages/question-bank.ts";
import type { AskedBefore } from "#app/domain/views.ts";
import { Day } from "#app/ui/day.tsx";
import { DeedForm } from "#app/ui/deed-form.tsx";
import styles from "#app/ui/styles/question-bank.css?url";

/** `id` is the form's own, so that a click that comes twice makes one draft. */
type Banked = { id: string; title: string; asked: AskedBefore | null };

/** Good questions to begin with, by theme; one click makes a draft of one. */
export function QuestionBank({ questions }: { questions: Banked[] }) {
  return (
    <section className="question-bank" aria-labelledby="bank">
      <link rel="stylesheet" href={styles} precedence="page" />
      <h2 id="bank">{words.bankTitle}</h2>
      <p className="hint">{words.bankWords}</p>
      {questionBank.map((theme) => (
        <section key={theme.title}>
          <h3>{theme.title}</h3>
          <ul>
            {questions
              .filter(({ title }) => theme.questions.includes(title))
              .map((question) => (
                <Row key={question.id} question={question} />
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

function Row({ question: { id, title, asked } }: { question: Banked }) {
  return (
    <li>
      <div>
        <p>{title}</p>
        {asked && (
          <p className="faint">
            <a className="link" href={asked.href}>
              {asked.openedAt ? words.asked : words.drafted}
              {asked.openedAt && " "}
              {asked.openedAt && <Day at={asked.openedAt} />}
            </a>
          </p>
        )}
      </div>
      <DeedForm action="/questions/new">
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="title" value={title} />
        <button type="submit" className="button quiet" aria-label={words.takeOf(title)}>
          {words.take}
        </button>
      </DeedForm>
    </li>
  );
}
