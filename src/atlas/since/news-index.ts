import { dailyDay } from '../../extract/dates';
import type { DossierIndex } from '../../index/dossier-index';
import type { Dossier } from '../../model/dossier';
import type { Behind, DayBasis, News, NewsGroup, NewsSince } from '../../model/news';
import type { Change } from '../../model/resolved';
import { foldLabel } from '../../values/fold-text';
import { together } from './line-drafts';
import type { Saying } from './saying';
import { sayingsIn } from './sayings';

const NONE: readonly Saying[] = [];

/** What notes have written about actors and theses, by day: kept in step note by note, and only when somebody asks. */
export class NewsIndex {
	private readonly said = new Map<string, readonly Saying[]>();
	/** By the path of whom it is about: what each note says of it. */
	private readonly about = new Map<string, Map<string, readonly Saying[]>>();
	private readonly stale = new Set<string>();

	constructor(private readonly index: DossierIndex) {}

	changed({ paths, names }: Change): void {
		for (const path of paths) this.stale.add(path);
		if (names) for (const { path } of this.index.all()) this.stale.add(path);
	}

	/** What is newer than the note itself, newest first; nothing where the note does not say when it was updated. */
	newsAbout(path: string): News[] {
		const since = lastSeen(this.index.get(path));
		return since === null ? [] : this.newsOf(path, ({ day }) => day > since);
	}

	/** How far a note is behind: for a badge. */
	behind(path: string): Behind {
		const news = this.newsAbout(path);
		return { count: news.length, newest: news[0]?.day ?? null, since: lastSeen(this.index.get(path)) };
	}

	/** What is new in the vault since a day, that day among it, by actor and by thesis; what is dated ahead is left out. */
	newsSince(day: string, today: string): NewsSince {
		this.refresh();
		const isNew = (saying: Saying): boolean => saying.day >= day && saying.day <= today;
		const groups = [...this.about.keys()].flatMap((path): NewsGroup[] => {
			const news = this.newsOf(path, isNew);
			const [first] = news;
			return first === undefined ? [] : [{ path, title: this.index.get(path)?.title ?? path, news, newest: first.day }];
		});
		const ofRole = (role: Dossier['role']): NewsGroup[] => groups.filter(({ path }) => this.index.lookup.role(path) === role).sort(byNews);
		return { since: day, actors: ofRole('actor'), theses: ofRole('thesis'), count: countOf([...this.said.values()].flat().filter(isNew)) };
	}

	private newsOf(path: string, isNew: (saying: Saying) => boolean): News[] {
		this.refresh();
		const sayings = [...(this.about.get(path)?.values() ?? [])].flat().filter(isNew);
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
		const polarity = theses.get(about) ?? [...theses.values()].reduce(together, null);
		return { path, line, day, dayBy: this.dayBasis(path, day), sentence, links, form, theses: [...theses.keys()], polarity, also: [] };
	}

	private dayBasis(path: string, day: string): DayBasis {
		if (dailyDay(path) === day) return 'daily';
		return this.index.get(path)?.updated === day ? 'updated' : 'own';
	}

	private refresh(): void {
		for (const path of this.stale) {
			const dossier = this.index.get(path);
			this.replace(path, dossier === null ? NONE : sayingsIn(dossier, this.index));
		}
		this.stale.clear();
	}

	private replace(path: string, next: readonly Saying[]): void {
		for (const target of byName(this.said.get(path) ?? NONE).keys()) {
			const sources = this.about.get(target);
			if (sources?.delete(path) === true && sources.size === 0) this.about.delete(target);
		}
		if (next.length === 0) this.said.delete(path);
		else this.said.set(path, next);
		for (const [target, sayings] of byName(next)) {
			const sources = this.about.get(target) ?? new Map<string, readonly Saying[]>();
			this.about.set(target, sources.set(path, sayings));
		}
	}
}

function byName(sayings: readonly Saying[]): Map<string, Saying[]> {
	const groups = new Map<string, Saying[]>();
	for (const saying of sayings) {
		for (const target of saying.about) {
			const group = groups.get(target);
			if (group === undefined) groups.set(target, [saying]);
			else group.push(saying);
		}
	}
	return groups;
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
