import type { App, Menu } from 'obsidian';
import type { LogIntention } from '../../model/edit';
import type { News } from '../../model/news';
import type { Link } from '../../model/note';
import { PickThesisModal } from '../palette/pick-thesis';
import { noteTitle } from '../text/note-name';
import { Ticking } from '../watching/ticking';
import type { LogVerbs } from './verbs';

/** Puts what notes say into the evidence logs of theses, and says what came of it, with a way back. */
export class LogActions {
	private readonly ticking: Ticking;

	constructor(private readonly app: App, private readonly verbs: LogVerbs) {
		this.ticking = new Ticking({ app, edit: intentions => verbs.edit(intentions), redraw: () => undefined });
	}

	add(news: News, thesis: string): void {
		const intention = logIntention(news, thesis, this.verbs);
		void this.ticking.ask([{ of: null, intention, text: intention.text }], { one: `Added to the evidence log of “${noteTitle(thesis)}”`, many: 'added' });
	}

	/** Asks for the thesis. */
	pick(news: News): void {
		new PickThesisModal(this.app, query => this.verbs.findNames(query), thesis => this.add(news, thesis)).open();
	}

	/** To the thesis that it concerns; where that is none or one of several, asks for it. */
	addOrPick(news: News): void {
		const [only, ...others] = news.theses;
		if (only !== undefined && others.length === 0) this.add(news, only);
		else this.pick(news);
	}

	addItems(menu: Menu, news: News): void {
		const add = (title: string, act: () => void): void => {
			menu.addItem(item => item.setSection('actor-atlas-log').setTitle(title).setIcon('lucide-list-plus').onClick(act));
		};
		for (const thesis of news.theses) add(`Add to the evidence log of “${noteTitle(thesis)}”`, () => this.add(news, thesis));
		add(news.theses.length === 0 ? 'Add to an evidence log...' : 'Add to another evidence log...', () => this.pick(news));
	}
}

/** What may stand between the name of a thesis and what is said of it. */
const JOINTS = [' — ', ' – ', ' - ', ': '];

/** The line as the log of this thesis is to have it: a row that begins with the name of the thesis says the rest. */
function logIntention({ path, day, sentence, links }: News, thesis: string, verbs: LogVerbs): LogIntention {
	const cut = JOINTS.map(joint => noteTitle(thesis) + joint).find(lead => sentence.startsWith(lead))?.length ?? 0;
	const moved = links.flatMap((link): Link[] => {
		const target = link.embed || link.target === '' ? null : verbs.linkTarget(link.target, path);
		if (target === null || target === thesis || link.start < cut) return [];
		return [{ ...link, target: verbs.linkTo(target, thesis), subpath: null, start: link.start - cut, end: link.end - cut }];
	});
	return { type: 'log', path: thesis, list: verbs.logPlace(thesis), day, text: sentence.slice(cut), links: moved, source: verbs.linkTo(path, thesis), line: 0 };
}
