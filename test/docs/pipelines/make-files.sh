# The files that docs/pipelines.md names, in the folder it is run in.
cat > customers.csv <<'END'
name,occupation,score,result,circles,Account Id
Alan Whitcomb,orthopedic surgeon,10,"cut your tax bill by $41,000",the partners in your surgical group; Leo's soccer team,A-1
Priya Shah,dentist,9,got two weeks back every quarter,your study club,A-2
Ben Okafor,high school teacher,8,,the teachers on your hall,A-3
Ruth Novak,print shop owner,5,,,A-4
END
cat > customers.ndjson <<'END'
{"name":"Alan Whitcomb","occupation":"orthopedic surgeon","score":10,"result":"cut your tax bill by $41,000"}
{"name":"Priya Shah","occupation":"dentist","score":9,"circles":["your study club"]}
{"name":"Ben Okafor","score":11}
{"name":"Ruth Novak","score":5}
END
printf 'name;score\r\nZo\353 M\374ller;9\r\n' > old-excel.csv
cat > hubspot.csv <<'END'
Record ID,First Name,Last Name,Email,Job Title,Company Name,Became a Customer Date
101,Alan,Whitcomb,alan@elm.example,Orthopedic Surgeon,Elm Clinic,2024-03-18 10:22
END
cat > linkedin.csv <<'END'
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Alan,Whitcomb,https://linkedin.example/alan,,Elm Clinic,Orthopedic Surgeon,18 Mar 2024
END
cat > crm.csv <<'END'
Kunde,Beruf,NPS,Nr
Alan Whitcomb,Surgeon,10,7
END
cat > messy.csv <<'END'
name,score,result
Alan Whitcomb,10,slept better
Priya Shah,11,slept better
Ben Okafor,9,slept better
END
cat > api.json <<'END'
{ "contacts": [{ "id": 7, "nps": 9, "properties": { "fullname": "Alan Whitcomb", "job": "surgeon" } }] }
END
