import type { RecordOf } from '../domain/kinds.ts';
import type { Model } from '../domain/model.ts';
import type { Phrase } from '../domain/text.ts';
import { campaignRoles } from '../domain/vocabulary.ts';
import type { Translator } from '../i18n/translator.ts';
import { documentName } from './documents.ts';
import { href } from './page.ts';

type Link = { readonly label: string; readonly href: string };

/** One thing that can be done, by whom, and the document that lays it down, if any. */
export type IdeaView = { readonly role: string; readonly text: Phrase; readonly document: Link | undefined };

export type TaskIdeas = Link & { readonly number: string; readonly title: Phrase; readonly ideas: readonly IdeaView[] };
export type RoleIdeas = { readonly role: string; readonly title: string; readonly ideas: readonly IdeaView[] };

function ideaView(model: Model, translator: Translator, { role, text, document }: RecordOf<'ideas'>): IdeaView {
  const { word, phrase, language } = translator;
  return {
    role: word('campaign_role', role),
    text: phrase(text),
    document:
      document === undefined
        ? undefined
        : {
            label: documentName(translator, model.documents.get(document)!),
            href: href(language, `documents/${document}/`),
          },
  };
}

/** What can be done, task group by task group. */
export function ideasByTask(model: Model, translator: Translator): TaskIdeas[] {
  const { t, say, phrase, language } = translator;
  return [...model.tasks]
    .map(([number, { title }]) => ({
      number,
      label: t('task.numbered', { number, title: say(title) }),
      href: href(language, `plan/tasks/${number}/`),
      title: phrase(title),
      ideas: [...model.ideas.values()]
        .filter(({ task }) => task === number)
        .map((idea) => ideaView(model, translator, idea)),
    }))
    .filter(({ ideas }) => ideas.length > 0);
}

/** Who does what, apart from the task groups. */
export function ideasByRole(model: Model, translator: Translator): RoleIdeas[] {
  return campaignRoles
    .map((role) => ({
      role,
      title: translator.word('campaign_role', role),
      ideas: [...model.ideas.values()]
        .filter((idea) => idea.role === role && idea.task === undefined)
        .map((idea) => ideaView(model, translator, idea)),
    }))
    .filter(({ ideas }) => ideas.length > 0);
}
