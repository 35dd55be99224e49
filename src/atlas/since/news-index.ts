import { dailyDay } from '../../extract/dates';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { Behind, DayBasis, News, NewsGroup, NewsSince } from '../../model/news';
import type { Change } from '../../model/resolved';
import { foldLabel } from '../../values/fold-text';
import type { Saying } from './saying';
import { sayingsIn } from './sayings';
import { ToldIndex } from './told-index';
import { together } from './verdict';

/** What notes have written about actors and theses, by day. */
export class NewsIndex {
	private readonly told: ToldIndex<Saying>;

	constructor(private readonly index: DossierIndex) {
		this.told = new ToldIndex(index, { read: sayingsIn, about: ({ about }) => about });
	}

	changed(change: Change): void {
		this.told.changed(change);
	}

	/** What is newer than the note itself, newest first; nothing where the note does not say when it was updated. What begins after today is left out, and what goes on is of today. */
	newsAbout(path: string, today: string): News[] {
		const since = lastSeen(this.index.get(path));
		return since === null ? [] : this.newsOf(path, today, day => day > since);
	}

	/** How far a note is behind: for a badge. */
	behind(path: string, today: string): Behind {
		const news = this.newsAbout(path, today);
		return { count: news.length, newest: news[0]?.day ?? null, since: lastSeen(this.index.get(path)) };
	}

	/** What is new in the vault since a day, that day among it, by actor and by thesis; what begins after today is left out. */
	newsSince(day: string, today: string): NewsSince {
		const isNew = (one: string): boolean => one >= day;
		const groups = this.told.subjects().flatMap((path): NewsGroup[] => {
			const news = this.newsOf(path, today, isNew);
			const [first] = news;
			return first === undefined ? [] : [{ path, title: this.index.get(path)?.title ?? path, news, newest: first.day }];
		});
		const ofRole = (role: Dossier['role']): NewsGroup[] => groups.filter(({ path }) => this.index.lookup.role(path) === role).sort(byNews);
		return { since: day, actors: ofRole('actor'), theses: ofRole('thesis'), count: countOf(begun(this.told.all(), today).filter(({ day: told }) => isNew(told))) };
	}

	private newsOf(path: string, today: string, isNew: (day: string) => boolean): News[] {
		const sayings = begun(this.told.of(path), today).filter(({ day }) => isNew(day));
		sayings.sort(newestFirst);
		const found = new Map<string, News>();
		for (const saying of sayings) {
			const key = foldLabel(saying.sentence);
			const before = found.get(key);
			if (before === undefined) found.set(key, this.newsFrom(saying, path));
			else found.set(key, { ...before, also: [...before.also, { path: saying.path, line: saying.line }] });
		}
		return [...found.values()];
	}

	private newsFrom({ path, line, day, sentence, links, form, theses }: Saying, about: string): News {
		// Of a thesis only what is said of that one, though it be nothing.
		const verdict = theses.has(about) ? (theses.get(about) ?? null) : [...theses.values()].reduce(together, null);
		return { path, line, day, dayBy: this.dayBasis(path, day), sentence, links, form, theses: [...theses.keys()], polarity: verdict?.polarity ?? null, verdict, also: [] };
	}

	private dayBasis(path: string, day: string): DayBasis {
		if (dailyDay(path) === day) return 'daily';
		return this.index.get(path)?.updated === day ? 'updated' : 'own';
	}
}

/** What has begun by today; a span that goes on is of today, which is as far as anybody knows of it. */
function begun(sayings: readonly Saying[], today: string): Saying[] {
	return sayings.filter(({ from }) => from <= today).map(saying => (saying.day <= today ? saying : { ...saying, day: today }));
}

/** The day on which a note was last brought up to date, or a thesis last looked at. */
function lastSeen(dossier: Dossier | null): string | null {
	if (dossier === null) return null;
	const days = [dossier.updated, dossier.thesis?.reviewed?.day].flatMap(day => day ?? []);
	return days.sort().at(-1) ?? dossier.thesis?.created?.day ?? null;
}

/** On the same day notes about that day go first. */
function newestFirst(a: Saying, b: Saying): number {
	if (a.day !== b.day) return a.day < b.day ? 1 : -1;
	if (a.path === b.path) return a.line - b.line;
	return Number(dailyDay(a.path) === null) - Number(dailyDay(b.path) === null) || (a.path < b.path ? -1 : 1);
}

/** Those with most of it first. */
function byNews(a: NewsGroup, b: NewsGroup): number {
	return b.news.length - a.news.length || (a.title < b.title ? -1 : 1);
}

function countOf(sayings: readonly Saying[]): number {
	return new Set(sayings.map(({ sentence }) => foldLabel(sentence))).size;
}
