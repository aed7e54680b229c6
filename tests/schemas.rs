//! The schemas that the program publishes say what it writes and reads, no more and no less.

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use serde_json::{Value, json};
use wirecheck::report::schema;
use wirecheck::{Request, Settings, check, config};

struct Checked {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Checked {
    fn new(schema: Value) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.set_default_draft(Draft::V2020_12);
        compiler.add_resource("memory:/schema.json", schema).unwrap_or_else(|e| panic!("no JSON: {e}"));
        let index = compiler.compile("memory:/schema.json", &mut schemas).unwrap_or_else(|e| panic!("no schema: {e}"));
        Self { schemas, index }
    }

    fn accepts(&self, value: &Value) -> Result<(), String> {
        self.schemas.validate(value, self.index).map_err(|e| format!("{e:#}"))
    }
}

#[test]
fn results_of_every_mode_fit_their_schema() {
    let schema = Checked::new(schema::schema());
    let original = "Liu Pengyu met the minister on Tuesday. The talks cost $13.6 billion.";
    let cases = [
        (Some(original), "Pengu met the the minister on Friday. The talks cost $13.6 million."),
        (Some("Am Dienstag traf der Minister die Delegation in Genf. Die Gespräche kosteten 13 Euro."), "The minister met in Geneva. It cost 14 euros."),
        (None, "They met in in Geneva."),
        (Some(""), ""),
    ];
    for (original, translation) in cases {
        let request = Request { id: "a".into(), original: original.map(str::to_owned), translation: translation.into(), ..Request::default() };
        let mut value = serde_json::to_value(check(&request, &Settings::default())).expect("JSON");
        schema.accepts(&value).unwrap_or_else(|e| panic!("{translation}: {e}"));
        value["surprise"] = json!(1);
        assert!(schema.accepts(&value).is_err(), "an unknown key is refused");
    }
    schema.accepts(&json!({"id": null, "line": 17, "error": "no JSON"})).expect("a line that could not be read");
}

#[test]
fn the_schema_of_the_settings_takes_what_the_program_takes() {
    let schema = Checked::new(config::schema::schema());
    // The template's examples, switched on.
    let template = include_str!("../src/cli/init.toml");
    let text: String = template.lines().map(|line| line.strip_prefix('#').filter(|rest| !rest.starts_with(' ')).unwrap_or(line).to_owned() + "\n").collect();
    let value: Value = toml::from_str(&text).expect("TOML");
    schema.accepts(&value).unwrap_or_else(|e| panic!("{e}"));
    for wrong in
        ["min_confidance = 0.5", "min_confidence = 2", "[rules]\nno-such-rule = \"off\"", "[rules]\nfragment = true", "[[ignore]]\nrule = \"fragment\""]
    {
        let value: Value = toml::from_str(wrong).expect("TOML");
        assert!(schema.accepts(&value).is_err(), "{wrong}");
    }
}
