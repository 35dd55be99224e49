process.stdout.write('actor-atlas\n');
