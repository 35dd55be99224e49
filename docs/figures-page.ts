import { METRIC_NAMES, type MetricName } from '../src/atlas/history/metric-names';

const PAGE = `# Figures over time

*The list at the end is made from the names that Actor Atlas goes by, with \`npm run docs\`.*

What your notes state of one actor under one name stands in one line in the panel: the newest value with its date and its place, the earlier ones below it,
and what disagrees. Nothing is kept beside the notes.

## What is read

- **Profiles and labelled lines**: \`| Market cap | $1.2T |\` under "Quick stats", \`**Revenue (TTM)**: $96B\`.
- **Tables by period**: \`| Metric | FY2024 | FY2025 |\`, each cell for its period.
- **Columns beside names**: \`| Company | Market cap |\`, each row for whom it names, under headers of the list below.
- **Lines that begin with an actor**: \`- [[Mill]] — ~60% market share\`, for names of the list below.

A figure is of the actor that its row, column or heading names, else of the note's own. Below a heading that is a topic of its own ("Northern yard") it is a
figure of that topic.

## Which figures are the same

Labels are compared without regard to case, accents, plural and what stands in brackets. A label that is not in the list is a metric by its own words.
Kept apart are:

- TTM, annualized, year to date, growth, GAAP, adjusted, "excluding ...", and a segment or region in brackets;
- a year, a quarter and a month of what flows, such as revenue;
- what is expected: targets, guidance, estimates, and what is of a day after that of the note.

The **day** is that of the period, of the row, or of the date beside the figure; else that of the daily note or of the note's \`*Updated ...*\` line. What has none
stands last. The same value for the same day in several notes is one, with all its places. Where three days or more have values of one currency and unit,
a small line is drawn.

## What counts as a conflict

Two values of one metric **for the same day** that lie further apart than rounding explains: half of the last digit that is written, or a hundredth, or a
twentieth where one is said to be rough ("~60%"). Ranges that overlap agree, and amounts in different currencies or units are not compared. Two values in one
note are a conflict only for metrics of this list or of your own words, and only where neither has a date of its own: else the note lists two things.

What one actor has put into another, and what share it has, is compared in the same way between cap tables, holdings and sentences ("$8B investor").

## Names of your own

In the settings, under *Names of metrics*, one metric on each line: what it is called, a colon, and the labels that mean it, with commas between them.

\`\`\`
Fleet: hulls, ships owned
Market cap: equity value
\`\`\`

The first line makes a metric; the second adds a label to one of the list. Your words go before the list, so they may also take a label out of one of its lines.`;

/** The page on figures, with the names of metrics as they are. */
export function figuresPage(): string {
	return [PAGE, '## Names that mean the same', 'Labels in other languages that all tables share are known too.', ...chapter('For a day', false), ...chapter('For a span of time', true)].join('\n\n') + '\n';
}

function chapter(title: string, flows: boolean): string[] {
	const rows = METRIC_NAMES.filter(name => name.flows === flows).map(row);
	return [`### ${title}`, ['| Metric | Labels that mean it |', '|---|---|', ...rows].join('\n')];
}

function row({ title, words }: MetricName): string {
	return `| ${title} | ${words.split('|').join(', ')} |`;
}
