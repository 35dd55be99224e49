import type { DossierIndex } from '../../index/dossier-index';
import type { Link } from '../../model/note';
import type { NewsForm, Verdict } from '../../model/news';
import { isKnown } from './names-above';
import type { Saying } from './saying';
import { together } from './verdict';

interface Said {
	readonly line: number;
	readonly day: string | null;
	readonly sentence: string;
	readonly links: readonly Link[];
	readonly form: NewsForm;
	/** The bullet states its day itself: what it says besides is of that day too. */
	readonly ownDay?: boolean;
}

interface Draft extends Said {
	readonly about: Set<string>;
	readonly theses: Map<string, Verdict | null>;
}

/** The more a form says, the later it stands: what is both is shown as the later one. */
const FORMS: readonly NewsForm[] = ['passage', 'fact', 'row', 'watch', 'impact'];

/** What a note says, gathered line by line: a line may be a passage, a fact and an impact at once. */
export class LineDrafts {
	private readonly drafts = new Map<number, Draft>();

	constructor(
		private readonly path: string,
		private readonly index: DossierIndex,
	) {}

	/** The line says this of these notes; the first to give the words of a line gives them all. */
	say(said: Said, about: readonly (string | null)[]): void {
		const before = this.drafts.get(said.line);
		const draft = before ?? { ...said, about: new Set<string>(), theses: new Map<string, Verdict | null>() };
		for (const path of about) if (path !== null && path !== this.path && isKnown(path, this.index)) this.name(draft, path);
		this.drafts.set(said.line, before === undefined ? draft : { ...draft, form: further(draft.form, said.form), day: said.ownDay === true ? said.day : (draft.day ?? said.day) });
	}

	/** The line says something of a thesis. */
	weigh(said: Said, subject: string, thesis: string | null, verdict: Verdict | null): void {
		this.say(said, [subject, thesis]);
		const draft = this.drafts.get(said.line);
		if (draft === undefined || thesis === null || this.index.lookup.role(thesis) !== 'thesis') return;
		draft.theses.set(thesis, together(draft.theses.get(thesis) ?? null, verdict));
	}

	/** What can be told by day, by line. */
	sayings(): Array<Omit<Saying, 'from'>> {
		const dated = [...this.drafts.values()].flatMap(({ day, ...draft }) => (day === null || draft.about.size === 0 ? [] : [{ ...draft, day, path: this.path }]));
		return dated.sort((a, b) => a.line - b.line);
	}

	private name({ about, theses }: Draft, path: string): void {
		about.add(path);
		if (this.index.lookup.role(path) === 'thesis' && !theses.has(path)) theses.set(path, null);
	}
}

function further(a: NewsForm, b: NewsForm): NewsForm {
	return FORMS.indexOf(a) >= FORMS.indexOf(b) ? a : b;
}
